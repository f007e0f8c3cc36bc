/** The hill lines of the page head: the same two ridges and arc as the mark, drawn large and faint. */
export function HeadHills() {
  return (
    <svg className="lq-head__hills" viewBox="0 0 560 120" preserveAspectRatio="xMaxYMax slice" fill="none" stroke="currentColor" strokeWidth="2.500" aria-hidden="true">
      <path d="M60 120c40-52 72-78 104-78 34 0 58 40 88 78" />
      <path d="M360 120c34-64 70-96 108-96 36 0 62 30 92 66" />
      <path d="M190 120c60-62 190-62 250 0" strokeWidth="4" />
      <path d="M250 120V92M315 120V75M380 120V92" />
    </svg>
  );
}

export function FooterHills() {
  return (
    <svg className="lq-footer__hills" viewBox="0 0 1440 54" preserveAspectRatio="none" aria-hidden="true">
      <path fill="currentColor" d="M0 54V34c140-26 250-30 380-6 120 22 200 20 330-4 150-28 270-26 400 2 130 28 220 10 330-8v36z" />
    </svg>
  );
}

/** The land of the home page: far ridge, near ridges, the river, and the bridge that joins both banks. */
export function HomeLand() {
  return (
    <svg className="lq-hero__land" viewBox="0 0 1440 250" preserveAspectRatio="xMidYMax slice" aria-hidden="true" fill="none">
      <path d="M0 250V150c110-34 190-92 300-92 96 0 150 74 250 92 120 22 220-64 330-64 120 0 170 66 280 52 110-14 180-58 280-48v160z" fill="#DCEAE3" />
      <path d="M0 250v-72c90-14 150-62 240-62 100 0 160 80 250 134zM950 250c80-70 180-132 290-132 80 0 140 30 200 46v86z" fill="#A9CCBE" />
      <path d="M0 250v-28c70-8 130-26 190-26 90 0 140 34 190 54zM1050 250c70-32 140-50 220-50 70 0 120 14 170 22v28z" fill="#1F6F5C" />
      <path d="M330 226h790" stroke="#17564A" strokeWidth="6" strokeLinecap="round" />
      <path d="M400 226C480 108 620 108 700 226M700 226c20-86 110-86 150 0M850 226c34-62 120-62 160 0" stroke="#17564A" strokeWidth="6" strokeLinecap="round" />
      <path d="M450 226v-52M500 226v-78M550 226v-88M600 226v-78M650 226v-52M740 226v-44M775 226v-58M810 226v-44M895 226v-38M930 226v-46M965 226v-38" stroke="#17564A" strokeWidth="3" />
      <path d="M300 242c40-8 80-8 120 0s80 8 120 0 80-8 120 0 80 8 120 0 80-8 120 0 80 8 120 0 80-8 120 0" stroke="#E8833A" strokeWidth="4" strokeLinecap="round" />
    </svg>
  );
}
