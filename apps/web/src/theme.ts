import type { ThemeConfig } from 'antd';

/** The palette; `styles/base.css` carries the same values for what is not antd. */
export const palette = {
  pine: '#1F6F5C',
  river: '#2F6FB3',
  tangerine: '#E8833A',
  ink: '#1F2329',
  slate: '#5A626B',
  paper: '#F7F8F5',
  line: '#DFE3DB',
  lost: '#B42318',
} as const;

export const theme: ThemeConfig = {
  token: {
    colorPrimary: palette.pine,
    colorInfo: palette.river,
    colorLink: palette.river,
    colorSuccess: palette.pine,
    colorWarning: palette.tangerine,
    colorError: palette.lost,
    colorText: palette.ink,
    colorTextSecondary: palette.slate,
    colorTextTertiary: palette.slate,
    colorTextDescription: palette.slate,
    colorTextPlaceholder: '#6A727B',
    colorBgLayout: palette.paper,
    colorBorder: '#C9CFC6',
    colorBorderSecondary: palette.line,
    borderRadius: 8,
    fontSize: 15,
    controlHeight: 38,
    fontFamily: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif",
    wireframe: false,
  },
  components: {
    Form: { verticalLabelPadding: '0 0 4px', labelColor: palette.ink, itemMarginBottom: 20 },
    Button: { primaryShadow: 'none', defaultShadow: 'none', fontWeight: 500 },
    Segmented: { trackBg: '#E9ECE5' },
  },
};
