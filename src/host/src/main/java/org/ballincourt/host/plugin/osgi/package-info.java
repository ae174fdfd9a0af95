/** The plugin's jar as an OSGi bundle that sees nothing but the packages Jira exports. */
package org.ballincourt.host.plugin.osgi;
