/** When calendars open, and for how long, in the words of whoever is looking. */
package org.ballincourt.calendar.web.words;
