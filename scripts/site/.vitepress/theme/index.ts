/** The default theme without its fonts, so that the page uses the fonts of the reader. */
import theme from 'vitepress/theme-without-fonts';
import './style.css';

export default theme;
