/** The calendars that administrators keep, in Active Objects. */
package org.ballincourt.calendar.store;
