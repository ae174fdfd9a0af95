/** Keeps what is set for the reports of projects. */
package org.ballincourt.report.settings.store;
