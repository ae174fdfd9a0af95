/** How a report is called, told and found again: the words that its pages share. */
package org.ballincourt.report.web.words;
