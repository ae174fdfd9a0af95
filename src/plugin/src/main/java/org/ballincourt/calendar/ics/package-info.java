/** Holidays out of the files that calendar programs write ({@code .ics}). */
package org.ballincourt.calendar.ics;
