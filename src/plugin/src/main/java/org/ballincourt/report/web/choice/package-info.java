/** What a report is asked for, as an address says it, and the form in which one chooses it. */
package org.ballincourt.report.web.choice;
