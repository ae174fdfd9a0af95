/** Velocity as Jira sets it up: everything escaped, only listed methods callable. */
package org.ballincourt.host.plugin.velocity;
