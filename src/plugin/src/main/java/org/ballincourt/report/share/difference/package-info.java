/** Why a report that is counted again differs from a copy of it. */
package org.ballincourt.report.share.difference;
