/** Logging in and out. */
package org.ballincourt.host.web.login;
