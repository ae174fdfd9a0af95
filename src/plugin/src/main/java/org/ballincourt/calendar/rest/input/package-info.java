/** Reads calendars that somebody sends, and notes all that is wrong with them at its place. */
package org.ballincourt.calendar.rest.input;
