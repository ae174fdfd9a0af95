/** What REST answers, held against the file that describes it. */
package org.ballincourt.acceptance.openapi;
