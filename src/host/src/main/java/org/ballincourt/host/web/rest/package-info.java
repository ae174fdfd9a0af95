/** The part of REST that the host answers itself. */
package org.ballincourt.host.web.rest;
