/** The dashboard items over REST. */
package org.ballincourt.report.dashboard.rest;
