/** Reports, held against figures that are counted again from histories as plainly as possible. */
package org.ballincourt.acceptance.report;
