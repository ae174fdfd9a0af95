/** Texts of Jira and of plugins, in the languages that there are. */
package org.ballincourt.host.plugin.text;
