/** Issues whose histories do not fit together, on the page of a project. */
package org.ballincourt.court.web.project.doubts;
