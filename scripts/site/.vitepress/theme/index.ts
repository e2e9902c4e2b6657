/** The default theme without its fonts: nothing is loaded that the reader's machine has already. */
import theme from 'vitepress/theme-without-fonts';
import './style.css';

export default theme;
