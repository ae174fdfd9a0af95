/** The words that all screens of this feature share. */
package org.ballincourt.court.web;
