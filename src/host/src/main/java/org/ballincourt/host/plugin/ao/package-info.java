/** The plugin's own tables, by Atlassian's engine under Jira's rules. */
package org.ballincourt.host.plugin.ao;
