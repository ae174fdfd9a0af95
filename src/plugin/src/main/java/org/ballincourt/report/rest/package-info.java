/** Reports and the rows behind their figures as REST answers and as tables. */
package org.ballincourt.report.rest;
