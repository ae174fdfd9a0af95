/** What an administrator sees: starting, restarting, importing, and the jar itself. */
package org.ballincourt.acceptance.start;
