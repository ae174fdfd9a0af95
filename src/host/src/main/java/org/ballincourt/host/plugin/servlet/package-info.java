/** The plugin's servlets, behind the checks that Jira makes for them. */
package org.ballincourt.host.plugin.servlet;
