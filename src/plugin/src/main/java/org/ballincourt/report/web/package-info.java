/** The page on which one reads where the time of both sides went, and what its figures rest on. */
package org.ballincourt.report.web;
