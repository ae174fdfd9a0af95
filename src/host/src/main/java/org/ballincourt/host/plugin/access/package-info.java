/** Who may call what a plugin serves. */
package org.ballincourt.host.plugin.access;
