/** Calendars in the words of whoever is looking. */
package org.ballincourt.calendar.web;
