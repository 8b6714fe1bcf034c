"""Object storage by pyarrow's own client, as a file system that fsspec's callers know.

s3fs is not used: beside a current boto3 it resolves to a version of 2021.
"""

from collections.abc import Mapping
from typing import Any

from fsspec.implementations.arrow import ArrowFSWrapper
from pyarrow.fs import AwsStandardS3RetryStrategy, S3FileSystem

ATTEMPTS = 3
SECONDS_TO_CONNECT, SECONDS_TO_ANSWER = 10, 60


def open_object_storage(environment: Mapping[str, str]) -> Any:
    """The file system of S3 or what speaks like it; paths in it are `bucket/key`.

    Credentials come from where every client of AWS looks for them (`AWS_ACCESS_KEY_ID`, `AWS_PROFILE`, the
    machine's role); `environment` gives the endpoint, for a server other than Amazon's, and the region.
    """
    endpoint = environment.get("AWS_ENDPOINT_URL_S3") or environment.get("AWS_ENDPOINT_URL")
    scheme, _, address = (endpoint or "").rpartition("://")
    return ArrowFSWrapper(
        S3FileSystem(
            region=environment.get("AWS_REGION") or environment.get("AWS_DEFAULT_REGION"),
            endpoint_override=address.rstrip("/") or None,
            scheme=scheme or "https",
            force_virtual_addressing=False,  # other servers than Amazon's want the bucket in the path
            connect_timeout=SECONDS_TO_CONNECT,
            request_timeout=SECONDS_TO_ANSWER,
            retry_strategy=AwsStandardS3RetryStrategy(max_attempts=ATTEMPTS),
        )
    )
