/** Whose figures somebody may see, and what has to be known of their projects. */
package org.ballincourt.report.access;
