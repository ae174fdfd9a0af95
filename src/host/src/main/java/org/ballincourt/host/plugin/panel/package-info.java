/** The plugin's web panels: asked whether they are shown, then rendered. */
package org.ballincourt.host.plugin.panel;
