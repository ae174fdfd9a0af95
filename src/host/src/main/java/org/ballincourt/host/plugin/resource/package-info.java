/** The plugin's scripts, styles and pictures, served as Jira serves web-resources. */
package org.ballincourt.host.plugin.resource;
