/** Lessons on the page of a project. */
package org.ballincourt.followup.outcome.lesson.web;
