/** Tests of reports over REST. */
package org.ballincourt.acceptance.report;
