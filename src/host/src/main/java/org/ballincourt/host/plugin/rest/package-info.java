/** The plugin's REST resources, behind the checks that Jira's REST makes. */
package org.ballincourt.host.plugin.rest;
