/** Puts whole pages of plugins into Jira's frame. */
package org.ballincourt.host.web.decoration;
