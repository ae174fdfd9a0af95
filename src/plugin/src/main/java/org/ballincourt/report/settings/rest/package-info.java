/** What is set for a project’s report, over REST. */
package org.ballincourt.report.settings.rest;
