/** The pages of shared reports. */
package org.ballincourt.report.share.web;
