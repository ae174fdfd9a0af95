/** Hands events to whoever listens. */
package org.ballincourt.host.event;
