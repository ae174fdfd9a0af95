/** What is set for a project’s report, in a sentence and as a small form. */
package org.ballincourt.report.settings.web;
