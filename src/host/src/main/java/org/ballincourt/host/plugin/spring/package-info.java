/** The plugin's Spring context, made from its scanner index and Jira's services. */
package org.ballincourt.host.plugin.spring;
