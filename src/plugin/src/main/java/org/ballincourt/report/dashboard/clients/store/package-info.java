/** Reads when anybody last did something about the issues of clients. */
package org.ballincourt.report.dashboard.clients.store;
