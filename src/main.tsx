/** Where the page begins. */
import '@fontsource/atkinson-hyperlegible-next/latin-400.css';
import '@fontsource/atkinson-hyperlegible-next/latin-700.css';
import 'virtual:tokens.css';
import './ui/style/base.css';
import './ui/style/learn.css';
import { start } from './app/start.tsx';

const host = document.getElementById('engager');
if (!host) throw new Error('The page has no element with the id “engager” to stand in.');
void start(host, window);
