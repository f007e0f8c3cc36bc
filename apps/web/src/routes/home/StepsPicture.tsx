/** Achievement on the left bank, demand on the right, the deal where the arcs meet the far side: three piers, three steps. */
export function StepsPicture() {
  return (
    <svg className="lq-steps__picture" viewBox="0 0 1140 150" preserveAspectRatio="xMidYMid meet" fill="none" aria-hidden="true">
      <path d="M40 128h1060" stroke="#DFE3DB" strokeWidth="2" />
      <path d="M190 112C270 20 490 20 570 112M570 112C650 20 870 20 950 112" stroke="#1F6F5C" strokeWidth="5" strokeLinecap="round" />
      <path d="M270 112V66M330 112V48M380 112V43M430 112V48M490 112V66M650 112V66M710 112V48M760 112V43M810 112V48M870 112V66" stroke="#A9CCBE" strokeWidth="3" strokeLinecap="round" />
      <path d="M150 112h840" stroke="#1F6F5C" strokeWidth="5" strokeLinecap="round" />
      <path d="M150 138c30-7 60-7 90 0s60 7 90 0 60-7 90 0 60 7 90 0 60-7 90 0 60 7 90 0 60-7 90 0 60 7 90 0 60-7 90 0" stroke="#E8833A" strokeWidth="3.500" strokeLinecap="round" />
      <g fill="#fff" stroke="#1F6F5C" strokeWidth="4">
        <circle cx="190" cy="108" r="30" /><circle cx="570" cy="108" r="30" /><circle cx="950" cy="108" r="30" fill="#E8833A" stroke="#E8833A" />
      </g>
      <g stroke="#1F6F5C" strokeWidth="3.500" strokeLinecap="round" strokeLinejoin="round">
        <path d="M184 94h12M187 94v10l-9 15c-1 2 0 4 3 4h18c3 0 4-2 3-4l-9-15V94M182 114h16" />
        <path d="M561 117l-4 4a8 8 0 0 1-11-11l8-8a8 8 0 0 1 11 0M579 99l4-4a8 8 0 0 1 11 11l-8 8a8 8 0 0 1-11 0M564 114l12-12" />
        <path d="M936 109l10 10 19-22" stroke="#2A1703" strokeWidth="4.500" />
      </g>
    </svg>
  );
}
