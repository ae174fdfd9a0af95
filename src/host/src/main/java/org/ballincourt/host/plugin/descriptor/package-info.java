/** The plugin's descriptor as a whole: what the plugin is, and its modules. */
package org.ballincourt.host.plugin.descriptor;
