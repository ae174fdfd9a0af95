/** Where the time of both sides went in a period, told with the same figures for both. */
package org.ballincourt.report;
