/** The hill lines of the page head: the same two ridges and arc as the mark, drawn large and faint. */
export function HeadHills() {
  return (
    <svg className="lq-head__hills" viewBox="0 0 560 120" preserveAspectRatio="xMaxYMax meet" fill="none" stroke="currentColor" strokeWidth="2.500" aria-hidden="true">
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

/** The land of the home page: ridges on both banks, and on the right, where the eye is free, the bridge over the river. */
export function HomeLand() {
  return (
    <svg className="lq-hero__land" viewBox="0 0 1440 460" preserveAspectRatio="xMaxYMax slice" aria-hidden="true" fill="none">
      <circle cx="1180" cy="120" r="46" fill="#FBE3CD" />
      <path d="M0 460V352c130-30 230-70 350-70 120 0 190 58 300 58 130 0 190-160 320-160 90 0 140 66 220 66 90 0 150-70 250-92v306z" fill="#E3EEE8" />
      <path d="M0 460v-92c90-14 170-48 270-48 110 0 190 52 300 92l80 48zM1080 460c70-90 150-200 250-200 44 0 80 14 110 30v170z" fill="#BFD9CE" />
      <path d="M0 460v-52c80-12 150-30 230-30 120 0 200 48 280 82zM1210 460c60-56 120-98 200-98 10 0 20 1 30 3v95z" fill="#1F6F5C" />
      <path d="M360 400h960" stroke="#17564A" strokeWidth="7" strokeLinecap="round" />
      <path d="M470 400C580 214 860 214 970 400M970 400c50-96 190-96 240 0" stroke="#17564A" strokeWidth="7" strokeLinecap="round" />
      <path d="M520 400v-66M570 400v-104M620 400V276M670 400V264M720 400V261M770 400V264M820 400V276M870 400v-104M920 400v-66M1010 400v-50M1050 400v-67M1090 400v-72M1130 400v-67M1170 400v-50" stroke="#17564A" strokeWidth="3" />
      <path d="M300 424c40-8 80-8 120 0s80 8 120 0 80-8 120 0 80 8 120 0 80-8 120 0 80 8 120 0 80-8 120 0 80 8 120 0" stroke="#E8833A" strokeWidth="4.500" strokeLinecap="round" />
    </svg>
  );
}
