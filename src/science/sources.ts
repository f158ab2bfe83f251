/** Every work that a number or a statement rests on, written once. */

interface Source {
  readonly citation: string;
  readonly doi?: string;
}

export const sources = {
  aldoss2017: { citation: 'Aldoss 2017 (PubMed 28494518)' },
  asco2013: { citation: 'ASCO annual meeting 2013, abstract 3048' },
  betts2019: { citation: 'Betts 2019, AAPS J 21:66' },
  blincytoLabel: { citation: 'Blincyto prescribing information' },
  blincytoLabelThailand: { citation: 'Blincyto prescribing information (Thailand)' },
  bnid103567: { citation: 'BioNumbers 103567' },
  braig2017: { citation: 'Braig 2017, Blood 129:100', doi: '10.1182/blood-2016-05-718395' },
  brameshuber2018: {
    citation: 'Brameshuber 2018, Nat Immunol 19:487',
    doi: '10.1038/s41590-018-0092-4',
  },
  clements2020: { citation: 'Clements 2020 (PMC7109194)' },
  downey1990: { citation: 'Downey 1990 (BioNumbers 111438)' },
  dreier2002: { citation: 'Dreier 2002, Int J Cancer 100:690', doi: '10.1002/ijc.10557' },
  duell2017: { citation: 'Duell 2017, Leukemia 31:2181', doi: '10.1038/leu.2017.41' },
  franquiz2020: {
    citation: 'Franquiz & Short 2020, Biologics 14:23-34',
    doi: '10.2147/BTT.S202746',
  },
  halle2016: { citation: 'Halle 2016, Immunity 44:233', doi: '10.1016/j.immuni.2016.01.010' },
  hodel: { citation: 'Hodel et al., perforin pore assembly studies' },
  hoffmann2005: { citation: 'Hoffmann 2005, Int J Cancer 115:98', doi: '10.1002/ijc.20908' },
  hosseini2020: {
    citation: 'Hosseini 2020, npj Syst Biol Appl 6:28',
    doi: '10.1038/s41540-020-00145-7',
  },
  jabbour2018: { citation: 'Jabbour 2018, Am J Hematol 93:371' },
  jem1994: { citation: 'J Exp Med 180:587' },
  jenkins2015: { citation: 'Jenkins 2015, J Exp Med 212:307', doi: '10.1084/jem.20140964' },
  jenkins2023: {
    citation: 'Jenkins E 2023, Nat Commun 14:1611',
    doi: '10.1038/s41467-023-36855-9',
  },
  klinger2012: { citation: 'Klinger 2012, Blood 119:6226', doi: '10.1182/blood-2012-01-400515' },
  laboratoryRange: { citation: 'hospital laboratory reference range' },
  law2010: { citation: 'Law 2010, Nature' },
  liu2023: { citation: 'Liu 2023, eLife 12:e83659', doi: '10.7554/eLife.83659' },
  lopez2013: { citation: 'Lopez 2013, Blood 121:2659' },
  lui: { citation: 'Lui et al., review of T-cell close contacts (Davis group)' },
  majzner2020: { citation: 'Majzner 2020' },
  photonCorrelation: {
    citation: 'photon-correlation spectroscopy of serum albumin, 5.92e-7 cm^2/s',
  },
  proteinEntry: { citation: 'protein reference entry' },
  purbhoo2004: { citation: 'Purbhoo 2004, Nat Immunol 5:524', doi: '10.1038/ni1058' },
  segel1981: { citation: 'Segel 1981 (BioNumbers 108240)' },
  sequence: { citation: 'public amino-acid sequence of blinatumomab' },
  sutton2000: { citation: 'Sutton 2000, J Exp Med 192:1403' },
  sykulev1996: { citation: 'Sykulev 1996' },
  textor2011: { citation: 'Textor 2011, PNAS 108:12401', doi: '10.1073/pnas.1102288108' },
  wprim343852: { citation: 'case series, WPRIM record wpr-343852' },
  zhu2016: { citation: 'Zhu 2016, Clin Pharmacokinet 55:1271', doi: '10.1007/s40262-016-0405-4' },
  zhu2018: { citation: 'Zhu 2018, J Clin Pharmacol 58:168', doi: '10.1002/jcph.1006' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/**
 * The source line of a figure: the citations joined, and the first doi among them.
 * Several works are named where a value is the centre of several published ones.
 */
export function cite(...ids: readonly [SourceId, ...SourceId[]]): { source: string; doi?: string } {
  const works: readonly Source[] = ids.map((id) => sources[id]);
  const source = works.map((work) => work.citation).join('; ');
  const doi = works.find((work) => work.doi !== undefined)?.doi;
  return doi === undefined ? { source } : { source, doi };
}
