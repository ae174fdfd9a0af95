/** On the page of a project: how long it was whose move, by phase. */
package org.ballincourt.court.web.project.totals;
