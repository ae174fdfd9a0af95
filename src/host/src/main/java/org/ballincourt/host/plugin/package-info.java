/** Runs one plugin's jar as Jira would: bundle, context, tables, REST, panels, resources. */
package org.ballincourt.host.plugin;
