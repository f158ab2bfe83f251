/** The window's title says where one is. */
import { useEffect } from 'react';

/** The brand, and what it stands for. */
const opening = document.title;
const brand = opening.split(':')[0];

/** `where` is empty on the first page. */
export function usePageTitle(where: string): void {
  useEffect(() => {
    document.title = where === '' ? opening : `${where} · ${brand}`;
  }, [where]);
}
