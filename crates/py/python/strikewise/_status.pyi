from enum import IntEnum

class Status(IntEnum):
    OK = 0
    BELOW_INTRINSIC = 1
    ABOVE_MAXIMUM = 2
    EXPIRED = 3
    BAD_INPUT = 4
    NO_CONVERGENCE = 5
