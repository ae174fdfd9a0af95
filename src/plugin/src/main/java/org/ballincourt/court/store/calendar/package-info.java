/** What becomes of projects and their turns when a calendar is changed. */
package org.ballincourt.court.store.calendar;
