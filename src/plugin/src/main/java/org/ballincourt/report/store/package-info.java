/** Reads what reports are counted of. */
package org.ballincourt.report.store;
